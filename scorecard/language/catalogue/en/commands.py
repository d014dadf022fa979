"""Sentences of commands in English."""

SENTENCES = {
    "commands.lights-changed": "From {start} to {end}: {count} {count:light|lights} changed.",
    "commands.plans-here": "The plans here: {plans}.",
    "commands.no-plans": "The plans here: none.",
    "commands.no-such-plan": "There is no plan “{name}”. {hint}",
    "commands.more-problems": "{count} more {count:problem|problems}; “scorecard check --all” shows all.",
    "commands.no-command": "There is no command “{name}”. {hint}",
    "commands.the-commands": "The commands: {names}.",
    "commands.no-target": "There is no target “{name}” on {day}. {hint}",
    "commands.lists-ids": "“scorecard run --all --format csv --no-workbook” lists all ids.",
    "commands.no-goal": "There is no goal or indicator “{name}”. {hint}",
    "commands.lists-goals": "“scorecard run --format csv” lists the goals.",
    "commands.add-option": "Add {option}: {said}",
    "commands.new-source-needs": "A new one needs --title, --published and --standing as well.",
    "commands.refused": "{file} {why}",
    "commands.collect-written": "Collect the workbook that scorecard forms or scorecard run wrote.",
    "commands.check-its-name": "Check its name.",
    "commands.fill-in-sheets": "Fill in the sheets Entry and New sources of a workbook that scorecard run wrote.",
    "commands.no-entry-form": "holds no entry form",
    "commands.no-source-id": "“{source}” is no id. Write it with small letters, digits and hyphens.",
    "commands.errors-nothing-written": "{value} {value:error|errors}; nothing was written.",
    "commands.no-project": (
        "No project here: no folder with targets/ and seeds/, neither here nor above. Change into one, name the "
        "folders with --targets DIR and --seeds DIR, or lay out a small example with “scorecard init”."
    ),
    "commands.no-projects": "In {folder} no folder has targets/ and seeds/.",
    "commands.of-project": "Of {project}:",
    "commands.keep-no-workbook": "What is kept has no workbooks: add --no-workbook, or leave out --keep.",
    "commands.name-outputs": "name another folder with --outputs",
    "commands.name-targets-and-seeds": "name other folders with --targets and --seeds",
    "commands.name-seeds": "name another folder with --seeds",
    "commands.not-written": "{path}: cannot be written: {why}, or {otherwise}.",
    "commands.file-for-folder": "a file stands where a folder should be. Move it away",
    "commands.write-denied": "you may not write there, or the file is open in another program. Close it",
    "commands.read-only-disk": "the disk may only be read. Choose another one",
    "commands.disk-full": "the disk is full, or the one for temporary files is. Free some space",
    "commands.long-name": "the name is too long. Shorten it",
    "commands.value-correct": "{value}. Correct that",
    "commands.one-folder-twice": "--targets and --seeds both name {goals}. Keep goals and sources in two folders.",
    "commands.no-day": "“{value}” is no day. Write it as 2022-03-01.",
    "commands.directory-gone": "The working directory is gone. Change into another one.",
    "commands.from-missing": "From when? Give --from DATE, or two files of “scorecard run --format json”.",
    "commands.nothing-judged": "Correct the errors first; nothing was judged.",
    "commands.name-two": "Name two files, OLD and NEW, or two days with --from and --to.",
    "commands.unreadable": "{path}: cannot be read: {strerror}.",
    "commands.no-scorecard": "{path} is no scorecard as “scorecard run --format json” prints it.",
    "commands.drafted": "{count} {count:draft|drafts}; with a new indicator: {value}.",
    "commands.plan-no-year": (
        "“{plan}” is no year. Write --plan 2022, --plan 2021-2025, or --plan 2025-26 for a year over two calendar "
        "years."
    ),
    "commands.wanted-stands-several": "Several targets are called “{wanted}”. Say which:{hits}{more}",
    "commands.and-more": "\n  and {count} more",
    "commands.example-written": "{count} {count:file|files} written. Next: {change}scorecard run",
    "commands.inside-a-project": (
        "{folder} belongs to a project, whose commands would read the example too. Name a folder outside it: "
        "scorecard init FOLDER"
    ),
    "commands.no-such-language": (
        "{variable}={lang} is no language of scorecard; it speaks English. Set it to one of {known}."
    ),
    "commands.example-exists": (
        "{name}: is there already; nothing was written. Name an empty folder: scorecard init FOLDER"
    ),
    "commands.name-folder": "name another folder: scorecard init FOLDER",
    "commands.source-described": "The source {source} is described in {there} already. Leave out {described}.",
    "commands.no-such-place": (
        "--place: this project has no place “{place}”; it has {known}. Leave it out, or list the place in "
        "targets/places.yaml, and say at every source whose figures it has"
    ),
    "commands.several-goals": "Several plans have a goal {what}. Name one: {names}.",
    "commands.goal-without-indicator": (
        "The goal {what} has no indicator of its own. Name the indicator and --measure instead."
    ),
    "commands.errors-in-files": (
        "{count} {count:error|errors} in the files as they are. Correct them first; nothing was written."
    ),
    "commands.already-recorded": "{count} {count:figure|figures} already recorded, left as they are.",
    "commands.nothing-add": "Nothing to add.",
    "commands.add-write": "Nothing was written. Add --write to write it.",
    "commands.write-this": "Write this?",
    "commands.give-again": "{error}; nothing was written. Give the command again.",
    "commands.errors-no-scorecard": "{count} {count:error|errors}; no scorecard was drawn. Correct them and run again.",
    "commands.no-plan-yet": "No plan had been published by {as_of}. Choose a later day with --as-of.",
    "commands.schema-line": "First line of a plan for editors with a YAML language server:",
    "commands.errors-no-page": "{count} {count:error|errors}; no page was written. Correct them and run again.",
    "commands.no-text-fits": (
        "None of the {number} {number:text|texts} in {folder} is a document of a source. “sha256sum FILE” must give "
        "what stands in seeds/{missing}.yaml."
    ),
    "commands.characters": "characters {start}-{end}, paragraph {paragraph}",
    "commands.character": "{document}: character {start}, paragraph {paragraph}",
    "commands.errors-no-trace": "Correct the errors first; what could not be read cannot be traced.",
    "commands.document-of": "{name} is the document of {source}: {count} {count:quotation|quotations}",
    "commands.numbers-left": "Numbers that no target, figure or set-aside entry accounts for:",
    "commands.position-text-context": "  {position}: {text} in “{context}”",
    "commands.across-line-break": "across a line break",
    "commands.count-times-places": "the {count:first|closest} of {times} places",
    "commands.encode-or-list": "Encode what is missing, or list it with the reason in seeds/SOURCE.set-aside.yaml.",
    "commands.documents-unreadable": (
        "The folder {folder} cannot be read: {strerror}. Name the folder of the texts with --documents DIR."
    ),
    "commands.across-blank": "across a blank",
    "commands.no-document-named": (
        "No source names a document. Add document: {{sha256: …}} to the source whose text you have."
    ),
    "commands.earlier-is-later": "{first} is later than {last}, the day that it is held against. Name an earlier day.",
    "commands.document-not-there": (
        "the document of {source} is not there: {number} {number:quotation|quotations} not looked for"
    ),
    "commands.not-looked-for": (
        "{number} more {number:quotation|quotations} of {missing} {missing:source|sources} not looked for: "
        "the {missing:document is|documents are} not there."
    ),
    "commands.quotation-found": "  {location}: {position}: {says}{remark}",
    "commands.in-brackets": " ({remarks})",
    "commands.traced": (
        "{documents} {documents:document|documents}, {quotations} {quotations:quotation"
        "|quotations}: {found} found, {lost} not; {numbers} {numbers:number"
        "|numbers}: {known} accounted for, {left} not."
    ),
    "commands.more-error": "{count} more {count:error|errors}; “scorecard check --all” shows all.",
    "commands.more-warning": "{count} more {count:warning|warnings}; “scorecard check --all” shows all.",
    "commands.all-shows-them": " (--all shows them)",
    "commands.checked": (
        "{plans} {plans:plan|plans} with {targets} {targets:target|targets}, {sources} {sources:source"
        "|sources} with {figures} {figures:figure|figures}: {errors} {errors:error"
        "|errors}, {warnings} {warnings:warning|warnings}, {info} for information{hidden}."
    ),
    "commands.no-figures-found": (
        "No figure with a number was found in {report}. Is it the report's text, and {plan} the year of its goals?"
    ),
    "commands.no-goals-found": (
        "No goal with a number was found in {report}. Is it the report's text, and {plan} the year of its goals?"
    ),
    "commands.other-finds-goals": "The same command finds, without --figures, goals.",
    "commands.other-finds-figures": "The same command finds, with --figures, what it reports.",
    "commands.changed-file": "changed {file}",
    "commands.wrote-file": "wrote {file}",
    "commands.published-later": (
        "{file} gives {published} as its day, which is after {day}: its figures do not count yet"
    ),
    "commands.left-out": "The plan “{plan}” is left out: its source “{source}” was not published by {day}.",
    "commands.warnings-about": "{count} {count:warning|warnings} about the input; “scorecard check” lists them.",
    "commands.kept-copy": (
        "kept {copy}: another program has saved it since; filled-in rows of its form are in the new one too"
    ),
    "commands.change-into": "cd “{folder}” and ",
    "commands.empty-list": "{name} holds an empty list, “[]”. Take these two brackets out before you append to it.",
    "commands.no-light": "--only: “{word}” is no light. Choose of {lights}.",
    "commands.filter-unknown": "{option}: no goal of these plans has “{word}”. {hint}",
    "commands.filter-known": "There are: {names}.",
    "commands.json-unfiltered": "--format json gives every goal. Leave the filters out, or choose table or csv.",
    "commands.clauses-without-a-draft": (
        "{count} {count:clause|clauses} with a number gave no draft; the YAML output lists them at its end."
    ),
    "commands.draft-exists": (
        "{file} is there already; nothing was written. Name another --source or --plan, or move the file away."
    ),
    "commands.indicators-unclear": (
        "{file}: new indicators cannot be added at its end; nothing was written. Let the file end with its list of "
        "indicators."
    ),
    "commands.draft-next": (
        "{goals} {goals:goal|goals} and {figures} {figures:figure"
        "|figures} are drafted. Read each against the text; “scorecard check” finds what "
        "does not fit."
    ),
    "commands.left-as-it-is": "{file} has faults and is left as it is; “scorecard check” names them.",
    "commands.nothing-to-migrate": "All files are written as they are today.",
    "commands.reviewed-left": "{file}: {rejected} rejected, {undecided} without a decision; these rows are left out.",
    "commands.changed-meanwhile": "{file} has changed meanwhile; nothing was written. Give the command again.",
    "commands.no-month": "{value} is no month; write it as 2026-03",
    "commands.no-open-goals": "no goal is open in {month}",
    "commands.form-kept": "{file} is there already and was left as it is.",
    "commands.wrote-form": "Wrote {file} ({goals} {goals:goal|goals}).",
    "commands.wrote-forms": "{written} new forms in {folder}. Filled in, they go back with: scorecard collect {folder}",
    "commands.no-workbooks": "no workbook in {files}",
    "commands.faults-left-out": (
        "{count} {count:fault|faults}: {count:its row was|their rows were} left out, the others are taken. With "
        "--strict nothing is written then."
    ),
    "commands.settings-first": "Correct scorecard.toml first.",
    "commands.other-spreadsheet": "{file} is no .xlsx workbook and was not read",
    "commands.save-as-xlsx": "Open it in Excel or WPS, save it as .xlsx, and collect it again; nothing of it is lost.",
    "commands.takes": "{where}: {name}: {told}",
    "commands.takes-figure": "{said} ({when})",
    "commands.takes-correction": "corrected to {what}",
    "commands.takes-cause": "cause: {cause}",
    "commands.takes-next": "next step: {step}",
}
