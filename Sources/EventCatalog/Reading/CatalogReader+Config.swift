@_spi(Reading) import StrictJSON

extension CatalogReader {
    /// Reads the config of the catalog, to which its pointers refer.
    mutating func config(_ file: SourceFile) -> CatalogConfig {
        var config = CatalogConfig()
        let start = sink.sources.add(file)
        var json = JSONReader(file.bytes)
        let root = json.node(from: start)
        json.finish()
        if let failure = json.failure {
            sink.report(.notJSON(failure.reason), at: start + failure.offset)
            return config
        }
        reportDuplicateKeys(in: root)
        let owner = "the config"
        guard expect(.object, root, owner) else { return config }
        let known = [
            "$schema", "$comment", "access", "typePrefix", "imports", "names", "types", "grouping",
            "examples", "nonexhaustive", "events",
            "optional", "qualify", "printChanges",
        ]
        reportUnknownFields(of: root, named: owner, known: known)
        config.access = choice("access", of: root, named: owner)
        config.typePrefix = root["typePrefix"].flatMap { swiftName($0, "'typePrefix'") }
        if let node = root["imports"], expect(.array, node, "'imports'") {
            config.imports = node.elements.compactMap { swiftName($0, "a module's name") }
        }
        if let node = root["grouping"] { config.grouping = grouping(node) }
        config.selection = root["events"].flatMap { selection($0) }
        config.hasExamples =
            root["examples"] == nil || boolean("examples", of: root, named: owner)
        if boolean("nonexhaustive", of: root, named: owner) {
            config.nonexhaustive = root["nonexhaustive"]?.offset
        }
        config.isQualified = boolean("qualify", of: root, named: owner)
        config.printsChanges = boolean("printChanges", of: root, named: owner)
        if let node = root["names"], expect(.object, node, "'names'") { names(node) }
        if let node = root["types"], expect(.object, node, "'types'") {
            config.swiftTypes = types(node)
        }
        if let node = root["optional"] { config.areAllOptional = optional(node) }
        return config
    }

    private mutating func grouping(_ node: JSONNode) -> CatalogConfig.Grouping? {
        let owner = "'grouping'"
        if let text = node.string {
            return expectPrefix(text, of: owner, at: node) ? CatalogConfig.Grouping() : nil
        }
        guard expect(.object, node, owner) else { return nil }
        reportUnknownFields(of: node, named: owner, known: ["by", "separator", "parts"])
        guard let by = field("by", of: node, named: owner), expect(.string, by, "'by' of \(owner)"),
            expectPrefix(by.string ?? "", of: "'by' of \(owner)", at: by)
        else { return nil }
        var grouping = CatalogConfig.Grouping()
        if let separator = node["separator"] {
            grouping.separator = text("separator", of: node, named: owner) ?? ""
            if separator.string == "" {
                sink.report(
                    .unknownValue("", of: "'separator' of \(owner)", expected: "a character"),
                    at: separator.offset)
            }
        }
        if let parts = node["parts"], expect(.number, parts, "'parts' of \(owner)") {
            grouping.parts = count(parts, "'parts' of \(owner)") ?? 1
        }
        return grouping
    }

    private mutating func expectPrefix(_ text: String, of owner: String, at node: JSONNode) -> Bool
    {
        if text == "prefix" { return true }
        sink.report(
            .unknownValue(text, of: owner, expected: "'prefix'"), at: node.offset)
        return false
    }

    private mutating func count(_ node: JSONNode, _ owner: String) -> Int? {
        guard case .number(let number) = node.value else { return nil }
        if let count = number.integer(as: Int.self), 1...16 ~= count { return count }
        sink.report(
            .unknownValue(number.text, of: owner, expected: "a number from 1 to 16"),
            at: node.offset)
        return nil
    }

    private mutating func choice(
        _ name: String, of node: JSONNode, named owner: String
    ) -> AccessLevel? {
        guard let text = text(name, of: node, named: owner) else { return nil }
        if let level = AccessLevel(rawValue: text) { return level }
        sink.report(
            .unknownValue(
                text, of: "'\(name)'", expected: "'public', 'package' or 'internal'"),
            at: node[name]?.offset ?? node.offset)
        return nil
    }

    /// The name in a node of the config.
    mutating func swiftName(_ node: JSONNode, _ owner: String) -> SwiftNameEntry? {
        guard expect(.string, node, owner), let name = node.string else { return nil }
        guard SwiftNameEntry.isValid(name) else {
            sink.report(.invalidSwiftName(name), at: node.offset)
            return nil
        }
        return SwiftNameEntry(name: name, offset: node.offset)
    }
}
