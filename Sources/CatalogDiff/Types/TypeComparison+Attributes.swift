import EventCodeGeneration

extension TypeComparison {
    /// Compares the types of the attributes that both catalogs have, as those of payloads.
    ///
    /// - Parameter event: An event that both catalogs have, whose messages may show what breaks.
    mutating func compareAttributes(of event: EventPair) {
        let olds = Dictionary(
            old.attributes.map { ($0.wireName, $0) }, uniquingKeysWith: { $1 })
        for after in new.attributes {
            guard let before = olds[after.wireName] else { continue }
            let slot = Slot(
                owner: new.module.names.attributes, name: after.wireName,
                old: old.place(before.origin), new: new.place(after.origin), isAttribute: true)
            compare(before.type, after.type, Site(.attribute(after.wireName, event)), slot)
        }
    }
}
