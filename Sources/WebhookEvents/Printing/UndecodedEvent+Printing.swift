extension UndecodedEvent {
    /// Writes the envelope, and at most 256 characters of the body, or only its size if the catalog
    /// marks values as sensitive.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        target.write(shown.text)
    }

    /// The envelope and the body, for `dump` and debuggers.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: ShownEvent {
        var shown = ShownEvent("\(Self.self)", envelope, type: type)
        shown.add("error", (self as? MalformedEvent).map { "\($0.error)" })
        shown.add("body", ShownBody(message.body, isHidden: envelope.hidesBody))
        return shown
    }
}
