import StrictJSON

/// The parts of a message: its header fields, and the texts from the body to the message itself.
struct MessageParts {
    struct Location: Hashable {
        var level: Int
        var pointer: JSONPointer
    }

    var headers: [HeaderField] = []
    /// The body, and what each step leads to. The last one is the message.
    var texts: [TextSchema]
    /// The locations of the envelope's values.
    var locations: Set<Location> = []

    init(stepCount: Int) {
        texts = Array(repeating: TextSchema(), count: stepCount + 1)
    }
}
