"""Where the program starts: `scorecard`, and `python -m scorecard`.

Until the command line is ready, and once it is done, Ctrl-C ends the program without a word; in between it says
“Interrupted.” A traceback of half an import would help nobody.
"""

import sys

try:
    import gc
    import os
    import signal

    gc.disable()  # what is imported stays; collecting would only walk it again and again
    # No plugin of another program may change how a file is read, nor need pydantic look for one in all that is
    # installed.
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
except KeyboardInterrupt:  # nothing has begun that would have to be told
    sys.exit(130)


def main() -> None:
    """Run the command line, which ends the process with its exit code."""
    heard = False
    try:
        # A program that was started to live on after Ctrl-C (nohup) ignores it; that stays.
        heard = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if heard:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
    except KeyboardInterrupt:
        sys.exit(130)
    from scorecard.commands.command_line import main as command_line
    from scorecard.commands.exit_codes import INTERRUPTED

    try:
        try:
            if heard:
                signal.signal(signal.SIGINT, signal.default_int_handler)
            command_line()
        finally:
            if heard:
                signal.signal(signal.SIGINT, signal.SIG_DFL)
    except KeyboardInterrupt:  # between two lines of the command line itself, where nobody else hears it
        os.write(2, b"Interrupted.\n")
        os._exit(INTERRUPTED)


if __name__ == "__main__":
    main()
