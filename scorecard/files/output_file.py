"""Where an output may be written: over an ordinary file or where nothing stands, never through a link."""

import errno
import os
import stat
from pathlib import Path

from scorecard.files.file_faults import RefusedFileError
from scorecard.language.bilingual import Text

_KINDS = {
    stat.S_IFDIR: "files.folder-there",
    stat.S_IFIFO: "files.pipe-there",
    stat.S_IFSOCK: "files.socket-there",
    stat.S_IFCHR: "files.device-there",
    stat.S_IFBLK: "files.device-there",
}


def refuse_what_is_no_file(path: Path) -> None:
    """Raise OSError, which says what stands at `path`, where that is neither an ordinary file nor nothing.

    A link could lead to a file of somebody else, which the output would replace; a pipe would never end.
    """
    try:
        mode = os.lstat(path).st_mode
    except FileNotFoundError:
        return
    if not stat.S_ISREG(mode):
        linked = Text("files.link-there", to=path.readlink()) if stat.S_ISLNK(mode) else None
        raise RefusedFileError(
            errno.EINVAL, linked or Text(_KINDS.get(stat.S_IFMT(mode), "files.thing-there")), str(path)
        )


def refuse_linked_folder(*folders: Path) -> None:
    """Raise OSError where a folder that nobody named on the command line is a link: a project may come from
    anywhere."""
    for folder in folders:
        if folder.is_symlink():
            linked = Text("files.folder-linked", folder=folder, to=folder.readlink())
            raise RefusedFileError(errno.EINVAL, linked, str(folder))
