extension CloudEventLayout {
    /// Makes sure that a message to be written has what every CloudEvent must have.
    func prepare(_ message: inout MessageParts, _ changes: EnvelopeParts) {
        guard case .structured = self else { return }
        if message.isMade {
            message.headers["Content-Type"] = Self.mediaType
            message.put("1.0", at: .payload(["specversion"]))
        }
        // A CloudEvent has only one of the two (JSON Event Format, section 3.1).
        if changes.contains(.data) { message.put(nil, at: .payload([Self.base64])) }
    }
}
