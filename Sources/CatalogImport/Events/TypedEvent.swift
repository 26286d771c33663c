import StrictJSON

/// An event whose type is known.
struct TypedEvent {
    /// The type as messages have it.
    var type: String
    var source: SourceEvent
    /// What the bodies of this type are.
    var body: Located?
    /// The values that all bodies of this type have, by the paths to them.
    var values: [(path: [String], value: String)] = []
}
