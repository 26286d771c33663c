extension Event {
    /// The payload, which the event no longer has until it is put back if it is a record: an array in
    /// it would be copied at each change otherwise.
    mutating func takeData() -> Payload {
        let data = storage.data
        // The cast takes longer than the other condition.
        if isKnownUniquelyReferenced(&storage), data is any GeneratedRecord {
            storage = Storage(
                envelope: storage.envelope, data: Payload(field: .absent), changes: storage.changes)
        }
        return data
    }

    /// Puts back a payload that was taken.
    ///
    /// - Parameter base: The ``FieldContent/base`` of the payload that was taken.
    mutating func putBack(_ data: Payload, over base: FieldContent) {
        guard case .record(let fields) = data.fieldContent, case .record(let old) = base else {
            return replaceData(data)
        }
        guard fields.hasOrigin(of: old) else {
            setData(Payload(field: base), changes: [])
            return replaceData(data)
        }
        setData(data, changes: fields.isSameRead(as: old) ? [] : .data)
        if !changes.isEmpty { readLinks() }
    }

    private mutating func setData(_ data: Payload, changes: EnvelopeParts) {
        storage = Storage(
            envelope: storage.envelope, data: data, changes: storage.changes.union(changes))
    }
}
