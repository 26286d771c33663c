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
        guard var location = location(member.key) else {
            sink.report(.notAPointer(member.key), at: member.keyOffset)
            return nil
        }
        if location.document == referenced.folder.catalogPath { location.document = nil }
        if let path = location.document, !load(path, member.key, at: member.keyOffset) {
            return nil
        }
        if let node = referenced.node(at: location) { return node.offset }
        let nearest = referenced.nearest(to: location)?.description
        sink.report(.unknownPointer(member.key, nearest: nearest), at: member.keyOffset)
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
