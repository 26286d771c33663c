@_spi(Reading) import StrictJSON

extension EventLayout {
    /// The names of all event types, in catalog order.
    @_spi(Generated) public var typeNames: [String] { types.names }

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
            case .keyOf: break
            }
        }
        return parts
    }

    /// The index of the type whose name consists of all parts or, with parts dropped from the
    /// right, of as many parts as possible; `nil` if the config leaves out this type.
    func type(of parts: [String]) -> Int? {
        for count in stride(from: parts.count, through: 1, by: -1) {
            let name = Self.name(of: parts.prefix(count))
            if let index = types.index(of: name) { return index }
            if isExcluded(name) { return nil }
        }
        return nil
    }

    /// The name of the type that the parts identify, if the config leaves it out.
    func excludedType(of parts: [String]) -> String? {
        if excludedTypes == nil { return nil }
        return stride(from: parts.count, through: 1, by: -1)
            .map { Self.name(of: parts.prefix($0)) }.first(where: isExcluded)
    }

    /// Whether the catalog lists a type that the config leaves out.
    func isExcluded(_ type: String) -> Bool { excludedTypes?.index(of: type) != nil }

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

extension JSONKeys {
    /// The list of names; `nil` if there are none.
    init?(unlessEmpty names: [String]) {
        if names.isEmpty { return nil }
        self.init(names)
    }
}
