extension Event: TextOutputStreamable, CustomReflectable {
    /// Writes the envelope, the payload, and the size of the body. What the catalog marks as
    /// sensitive is `<redacted>`.
    ///
    /// `print`, string interpolation and failed expectations of tests show this text. It may differ
    /// in other versions of this library.
    public func write<Target: TextOutputStream>(to target: inout Target) {
        target.write(shown.text)
    }

    /// The envelope, the payload, and the size of the body, for `dump` and debuggers.
    public var customMirror: Mirror { shown.mirror(of: self) }

    private var shown: ShownEvent {
        var shown = ShownEvent("\(Self.self)", envelope, type: type)
        shown.add(data: data)
        if !message.body.isEmpty { shown.add("body", ShownBody(message.body, isHidden: true)) }
        return shown
    }
}
