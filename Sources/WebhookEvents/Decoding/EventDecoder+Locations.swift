@_spi(Reading) import StrictJSON

extension EventDecoder {
    /// Looks up the type in the catalog, and stores its name in the envelope.
    mutating func readType() -> Int? {
        let layout = layout
        let locations = layout.discriminatorLocations
        if locations.count == 1, case .body(let node) = locations[0],
            let offset = found.offsets[node]
        {
            json.move(to: offset)
            if let index = json.index(in: layout.types) { return named(index) }
        }
        if let key = layout.options?.presentKey { return readType(from: key) }
        if let guess = found.guess, found.payload != nil, found.holds(guess) {
            return named(guess.index)
        }
        let parts = layout.typeParts(at: layout.discriminatorLocations) { text(at: $0) }
        if let index = layout.type(of: parts) { return named(index) }
        let excluded = layout.excludedType(of: parts)
        isExcluded = excluded != nil
        values.type = parts.isEmpty ? nil : excluded ?? EventLayout.name(of: parts[...])
        return nil
    }

    mutating func named(_ index: Int) -> Int {
        values.type = layout.types.name(of: index)
        typeIndex = index
        return index
    }

    /// The case of the generated enum for a type; `nil` when the version is not in the catalog.
    mutating func readVersion(of type: Int) -> Int? {
        guard let options = layout.options, let versions = options.versions,
            versions.areThere(of: type)
        else { return type }
        let version = options.versionLocation.flatMap { text(at: $0) }
        return layout.caseIndex(ofType: type, version)
    }

    /// The text of an identifier, a time or a source: the string at a location, or the digits of a
    /// number as written. It does not create a `String` for a value in the body.
    mutating func envelopeText(at location: EventLayout.Location) -> EnvelopeText? {
        guard case .body(let node) = location else {
            if case .outside(let place) = location, shared?.booleans.contains(place) == true {
                return nil
            }
            return text(at: location).map { .string($0) }
        }
        guard let offset = found.offsets[node] else { return nil }
        json.move(to: offset)
        switch json.nextKind() {
        case .string: return .read(json.stringToken())
        case .number: return .read(json.numberToken())
        default: return nil
        }
    }

    /// The text of a type or of a version: the string at a location, the digits of a number as
    /// written, `true` or `false`; `nil` for other kinds.
    mutating func text(at location: EventLayout.Location) -> String? {
        switch location {
        case .header(let name): return layout.headerText(name, in: message.headers)
        case .outside(let expression): return shared?.texts[expression]
        case .body(let node):
            guard let offset = found.offsets[node] else { return nil }
            json.move(to: offset)
            return json.typeText()
        }
    }
}
