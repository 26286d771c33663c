extension Event.Storage {
    /// Creates the storage of an event from a message that was scanned.
    ///
    /// - Throws: When the payload does not match its type.
    @_spi(Generated) public convenience init(
        from decoder: inout EventDecoder
    ) throws(PayloadError) {
        let content = try decoder.eventContent(as: Payload.fieldType)
        self.init(
            envelope: decoder.envelope, data: Payload(field: content),
            changes: decoder.changes)
    }
}
