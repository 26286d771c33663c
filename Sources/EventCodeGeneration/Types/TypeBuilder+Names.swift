import EventCatalog

extension TypeBuilder {
    /// The names of properties. Two that nothing tells apart are an error, and so is one that has the
    /// name which the author chose for another.
    mutating func propertyNames(of schema: Schema) -> [String: String] {
        var table = NameTable(
            style: .memberBesideTypes, reserved: reservedMembers.properties,
            reservedSuffix: "Property")
        let natural = schema.properties.map { property in
            SwiftIdentifier(property.schema.swiftName?.name ?? table.name(of: property.name))
        }
        for case let chosen? in schema.properties.map(\.schema.swiftName)
        where reservedMembers.properties.contains(chosen.name) {
            sink.report(.reservedName(chosen.name), at: chosen.offset)
        }
        if Set(natural).count == natural.count {
            return Dictionary(
                zip(schema.properties.map(\.name), natural.map(\.name)), uniquingKeysWith: { $1 })
        }
        return distinctNames(of: schema, natural, &table)
    }

    /// The names of properties some of which have one natural name.
    private mutating func distinctNames(
        of schema: Schema, _ natural: [SwiftIdentifier], _ table: inout NameTable
    ) -> [String: String] {
        let chosen = schema.properties.compactMap { property in
            property.schema.swiftName.map { (property.name, $0.name) }
        }
        let names = table.assign(
            schema.properties.map(\.name), chosen: Dictionary(chosen, uniquingKeysWith: { $1 }))
        let ties = Set(table.numbered)

        var result: [String: String] = [:]
        var first: [SwiftIdentifier: Schema.Property] = [:]
        for (property, identifier) in zip(schema.properties, natural) {
            let other = first[identifier]
            if let other, other.name != property.name,
                property.schema.swiftName != nil || other.schema.swiftName != nil
                    || ties.contains(property.name)
            {
                sink.report(
                    .nameClash(
                        of: "property", first: other.name, second: property.name,
                        name: identifier.name),
                    at: property.offset, related: other.offset)
            }
            if other == nil || ties.contains(property.name) { first[identifier] = property }
            result[property.name] = names[property.name]
        }
        return result
    }

    /// Names that the config gives to values differ from each other and from what an enum has.
    mutating func checkChosenNames(of values: [String], _ schema: Schema) {
        var first: [SwiftIdentifier: (value: String, offset: Int)] = [:]
        for value in values {
            guard let entry = schema.enumNames[value] else { continue }
            let identifier = SwiftIdentifier(entry.name)
            if let other = first[identifier] {
                sink.report(
                    .nameClash(
                        of: "enum value", first: other.value, second: value, name: entry.name),
                    at: entry.offset, related: other.offset)
            } else if reservedMembers.enumCases.contains(entry.name) {
                sink.report(.reservedName(entry.name), at: entry.offset)
            }
            first[identifier] = first[identifier] ?? (value, entry.offset)
        }
    }
}
