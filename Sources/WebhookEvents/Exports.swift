@_exported public import StrictJSON
