import StrictJSON

extension CatalogReader {
    /// Reads the config's names for locations of the catalog.
    mutating func names(_ node: JSONNode) {
        for member in node.members {
            guard let target = target(of: member),
                let name = swiftName(member.value, "the name for '\(member.key)'")
            else { continue }
            overlay.add(
                .init(value: name, pointer: member.key, offset: member.keyOffset), at: target)
        }
    }

    /// Reads the config's replacements for schemas of the catalog.
    ///
    /// - Returns: The user's own Swift types.
    mutating func types(_ node: JSONNode) -> [SwiftTypeEntry] {
        var swiftTypes: [SwiftTypeEntry] = []
        for member in node.members {
            guard let target = target(of: member), let type = override(member) else { continue }
            overlay.add(
                .init(value: type, pointer: member.key, offset: member.keyOffset), at: target)
            if case .swiftType(let type) = type { swiftTypes.append(type) }
        }
        return swiftTypes
    }

    /// Reads which required properties may be missing: all of them, or those at a list of locations.
    ///
    /// - Returns: Whether all may be missing.
    mutating func optional(_ node: JSONNode) -> Bool {
        if case .boolean(let value) = node.value { return value }
        guard expect(.array, node, "'optional' of the config") else { return false }
        for element in node.elements
        where expect(.string, element, "a location in 'optional'") {
            let text = element.string ?? ""
            let isName = !text.contains("/") && !text.contains("#")
            let pointer = isName ? "\(JSONPointer(tokens: ["$defs", text]))" : text
            guard let target = target(pointer, at: element.offset) else { continue }
            overlay.add(.init(value: (), pointer: pointer, offset: element.offset), at: target)
        }
        return false
    }

    private mutating func override(_ member: JSONNode.Member) -> CatalogOverlay.TypeOverride? {
        guard let text = member.value.string else { return .schema(member.value) }
        let isOptional = text.hasSuffix("?")
        let components = (isOptional ? text.dropLast() : text[...])
            .split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard components.allSatisfy(SwiftNameEntry.isValid) else {
            sink.report(.invalidSwiftType(text), at: member.value.offset)
            return nil
        }
        return .swiftType(
            SwiftTypeEntry(
                components: components, isOptional: isOptional, offset: member.value.offset))
    }

    /// The offset of the value that a key of the config points to; reports it if there is none.
    private mutating func target(of member: JSONNode.Member) -> Int? {
        target(member.key, at: member.keyOffset)
    }

    /// The offset of the value that a pointer in the config, at an offset, points to; reports it if
    /// there is none.
    private mutating func target(_ pointer: String, at offset: Int) -> Int? {
        guard var location = location(pointer) else {
            sink.report(.notAPointer(pointer), at: offset)
            return nil
        }
        if location.document == referenced.folder.catalogPath { location.document = nil }
        if let path = location.document, !load(path, pointer, at: offset) { return nil }
        if let node = referenced.node(at: location) { return node.offset }
        let nearest = referenced.nearest(to: location)?.description
        sink.report(.unknownPointer(pointer, nearest: nearest), at: offset)
        return nil
    }

    /// Parses a pointer into the catalog (RFC 6901, section 5), or a reference into a file.
    private func location(_ text: String) -> CatalogLocation? {
        if text.hasPrefix("/") { return JSONPointer(text).map { CatalogLocation($0) } }
        guard text.contains("#"),
            case .location(let location) = SchemaReference(
                text, in: referenced.folder.catalogPath)
        else { return nil }
        return location
    }
}
