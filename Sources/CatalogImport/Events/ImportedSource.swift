import StrictJSON

/// The contents of a source, independent of its format.
struct ImportedSource {
    /// The name of the file or the folder.
    var name: String
    var info: Located
    var events: [SourceEvent]
    /// What was searched for, to report if nothing is found.
    var looked: String
}
