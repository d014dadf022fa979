"""Where an output may be written: over an ordinary file or where nothing stands, never through a link."""

import errno
import os
import stat
from pathlib import Path

_KINDS = {
    stat.S_IFLNK: "a link stands there",
    stat.S_IFDIR: "a folder stands there",
    stat.S_IFIFO: "a pipe stands there",
    stat.S_IFSOCK: "a socket stands there",
    stat.S_IFCHR: "a device stands there",
    stat.S_IFBLK: "a device stands there",
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
        kind = _KINDS.get(stat.S_IFMT(mode), "no ordinary file stands there")
        leads = f", which leads to {path.readlink()}" if stat.S_ISLNK(mode) else ""
        raise OSError(errno.EINVAL, f"{kind}{leads}", str(path))


def refuse_linked_folder(*folders: Path) -> None:
    """Raise OSError where a folder that nobody named on the command line is a link: a project may come from anywhere."""
    for folder in folders:
        if folder.is_symlink():
            raise OSError(errno.EINVAL, f"{folder} is a link, which leads to {folder.readlink()}", str(folder))
