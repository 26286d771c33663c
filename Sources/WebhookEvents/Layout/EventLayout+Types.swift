extension EventLayout {
    /// The names of all event types, in catalog order.
    public var typeNames: [String] { types.names }

    /// Returns the parts of the type name that a message contains.
    ///
    /// - Parameters:
    ///   - locations: The locations of the parts, in the form that `text` takes.
    ///   - text: The text of the message at a location.
    func typeParts<Location>(
        at locations: [Location], _ text: (Location) -> String?
    ) -> [String] {
        var parts: [String] = []
        for location in locations {
            let part = text(location)
            if let part { parts.append(part) }
            switch discriminator {
            case .compound: if part == nil { return parts }
            case .anyOf: if part != nil { return parts }
            }
        }
        return parts
    }

    /// The index of the type whose name consists of all parts or, with parts dropped from the
    /// right, of as many parts as possible.
    func type(of parts: [String]) -> Int? {
        for count in stride(from: parts.count, through: 1, by: -1) {
            if let index = types.index(of: Self.name(of: parts.prefix(count))) { return index }
        }
        return nil
    }

    /// Joins parts to the name of a type. `joined(separator:)` takes several times as long.
    static func name(of parts: ArraySlice<String>) -> String {
        guard var name = parts.first else { return "" }
        for part in parts.dropFirst() {
            name += "."
            name += part
        }
        return name
    }
}
