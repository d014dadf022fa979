"""Reading workbooks that somebody else has saved, with limits on all that a hostile one could make large."""
