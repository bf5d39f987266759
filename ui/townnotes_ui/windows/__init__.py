"""The windows beside the main one: the strip over the call, and the stage to be shared in it."""
