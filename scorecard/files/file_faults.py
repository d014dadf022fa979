"""Why a file cannot be read or written, in both languages: what the system says, and what this program refuses."""

import errno

from scorecard.language.bilingual import Text, same

_SYSTEM = {
    errno.ENOENT: "files.missing",
    errno.EACCES: "files.denied",
    errno.EPERM: "files.not-permitted",
    errno.ENOTDIR: "files.no-folder",
    errno.EISDIR: "files.is-folder",
    errno.ELOOP: "files.link-circle",
    errno.ENOSPC: "files.disk-full",
    errno.EDQUOT: "files.disk-quota",
    errno.EROFS: "files.read-only-disk",
    errno.EIO: "files.disk-fault",
    errno.ENAMETOOLONG: "files.long-name",
    errno.EMFILE: "files.many-open",
}


class RefusedFileError(OSError):
    """A file that this program does not read or write; `why` says so in both languages."""

    def __init__(self, number: int, why: Text, path: str = "") -> None:
        super().__init__(number, why.en, path or None)
        self.why = why


def why(error: OSError) -> Text:
    """The reason of an error; in the words of the system where the catalogue has none for it."""
    if isinstance(error, RefusedFileError):
        return error.why
    key = _SYSTEM.get(error.errno or 0)
    return Text(key) if key else same(error.strerror or str(error))
