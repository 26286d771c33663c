import EventCatalog

extension TypeBuilder {
    /// The names of properties. Two names that cannot be distinguished are an error, and so is a
    /// name that the author chose for another property.
    func propertyNames(of schema: Schema, _ sink: inout DiagnosticSink) -> [String: String] {
        var table = NameTable(
            style: .memberBesideTypes, reserved: names.reservedMembers.properties,
            reservedSuffix: "Property")
        let natural = schema.properties.map { property in
            SwiftIdentifier(property.schema.swiftName?.name ?? table.name(of: property.name))
        }
        for case let chosen? in schema.properties.map(\.schema.swiftName)
        where names.reservedMembers.properties.contains(chosen.name) {
            sink.report(.reservedName(chosen.name), at: chosen.offset)
        }
        if Set(natural).count == natural.count {
            return Dictionary(
                zip(schema.properties.map(\.name), natural.map(\.name)), uniquingKeysWith: { $1 })
        }
        return distinctNames(of: schema, natural, &table, &sink)
    }

    /// The names of properties of which some share a natural name.
    private func distinctNames(
        of schema: Schema, _ natural: [SwiftIdentifier], _ table: inout NameTable,
        _ sink: inout DiagnosticSink
    ) -> [String: String] {
        let chosen = schema.properties.compactMap { property in
            property.schema.swiftName.map { (property.name, $0.name) }
        }
        let assigned = table.assign(
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
            result[property.name] = assigned[property.name]
        }
        return result
    }

    /// Checks that the names that the config gives to enum values differ from each other and from
    /// other members of the enum.
    func checkChosenNames(
        of values: [String], _ schema: Schema, _ sink: inout DiagnosticSink
    ) {
        var first: [SwiftIdentifier: (value: String, offset: Int)] = [:]
        for value in values {
            guard let entry = schema.enumNames[value] else { continue }
            let identifier = SwiftIdentifier(entry.name)
            if let other = first[identifier] {
                sink.report(
                    .nameClash(
                        of: "enum value", first: other.value, second: value, name: entry.name),
                    at: entry.offset, related: other.offset)
            } else if names.reservedMembers.enumCases.contains(entry.name) {
                sink.report(.reservedName(entry.name), at: entry.offset)
            }
            first[identifier] = first[identifier] ?? (value, entry.offset)
        }
    }
}
