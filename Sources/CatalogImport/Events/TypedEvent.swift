import StrictJSON

/// An event whose type is known.
struct TypedEvent {
    /// The type as it appears in messages.
    var type: String
    var source: SourceEvent
    /// The schema of the bodies of this type.
    var body: Located?
    /// The schema of the payload, if the type is the key of its value.
    var payload: Located?
    /// The constant values in bodies of this type, with their paths.
    var values: [(path: [String], value: String)] = []
    /// The header fields that contain the type, or a part of it.
    var headers: [(name: String, value: String)] = []
    var origin = TypeOrigin.schema
}
