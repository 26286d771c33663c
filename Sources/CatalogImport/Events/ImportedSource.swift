import StrictJSON

/// What a source describes, whatever its format.
struct ImportedSource {
    /// The name of the file or the folder.
    var name: String
    var info: Located
    var events: [SourceEvent]
    /// What was looked for, to say it when there is nothing.
    var looked: String
}
