extension CloudEventLayout {
    /// Adds what every CloudEvent requires to a message before it is written.
    func prepare(_ message: inout MessageParts, _ changes: EnvelopeParts) {
        guard case .structured = self else { return }
        if message.isSynthesized {
            message.headers["Content-Type"] = Self.mediaType
            message.put("1.0", at: .payload(["specversion"]))
        }
        // `data` and `data_base64` exclude each other (JSON Event Format, section 3.1).
        if changes.contains(.data) { message.put(nil, at: .payload([Self.base64])) }
    }
}
