import StrictJSON

extension CatalogReader {
    /// Reads how messages contain events: the protocol, or discriminator and envelope.
    mutating func readMessages(_ root: JSONNode, into catalog: inout Catalog) {
        if let node = root["protocol"] {
            guard isCloudEvents(node) else { return }
            readCloudEvents(root, node, into: &catalog)
        } else {
            if let node = root["messages"] { catalog.messages = steps(node) }
            stepCount = catalog.messages.count
            if let node = root["contentType"] { catalog.isForm = isForm(node) }
            if let node = field("discriminator", of: root, named: "the catalog") {
                catalog.discriminator = discriminator(node)
            }
            if let node = root["envelope"] { catalog.envelope = envelope(node) }
            if case .keyOf(let object) = catalog.discriminator, root["envelope"]?["data"] == nil {
                catalog.envelope.data = object
                catalog.envelope.isDataAtKey = true
            }
        }
        if let node = root["versions"] { catalog.versions = expression(node) }
    }

    private mutating func isCloudEvents(_ node: JSONNode) -> Bool {
        guard expect(.string, node, "'protocol'"), let name = node.string else { return false }
        if name == "cloudevents" { return true }
        let nearest = ["cloudevents"].nearest(to: name)
        sink.report(.unknownProtocol(name, nearest: nearest), at: node.offset)
        return false
    }
}

// MARK: - CloudEvents 1.0.2

extension CatalogReader {
    private mutating func readCloudEvents(
        _ root: JSONNode, _ preset: JSONNode, into catalog: inout Catalog
    ) {
        catalog.isCloudEvents = true
        catalog.discriminator = .compound([.payload(["type"])])
        var attributes: [Catalog.Attribute] = []
        if let node = root["envelope"] {
            attributes = envelope(node).attributes
            reportPreset(["id", "time", "source", "subject", "data"], of: node)
        }
        reportPreset(["discriminator", "messages", "contentType"], of: root)
        let declared = Set(attributes.map(\.name))
        let standard = standardAttributes(at: preset.offset).filter { !declared.contains($0.name) }
        catalog.envelope = Catalog.Envelope(
            id: .payload(["id"]), time: .payload(["time"]), timeForm: .dateTime,
            source: .payload(["source"]), subject: .payload(["subject"]), data: ["data"],
            attributes: standard + attributes)
    }

    private mutating func reportPreset(_ names: [String], of node: JSONNode) {
        for member in node.members where names.contains(member.key) {
            sink.report(.presetField(member.key), at: member.keyOffset)
        }
    }

    /// The attributes that every CloudEvent may have (CloudEvents 1.0.2, section "Optional
    /// Attributes").
    private func standardAttributes(at offset: Int) -> [Catalog.Attribute] {
        [
            ("subject", "subject", nil, "The subject of the event in the context of its source."),
            ("datacontenttype", "dataContentType", nil, "The content type of the payload."),
            ("dataschema", "dataSchema", "uri", "The schema that the payload adheres to."),
        ].map { (name: String, swiftName: String, format: String?, description: String) in
            var schema = Schema(offset: offset, location: CatalogLocation(["protocol", name]))
            schema.types = [.string]
            schema.format = format
            schema.description = description
            schema.swiftName = SwiftNameEntry(name: swiftName, offset: offset)
            return Catalog.Attribute(
                name: name, offset: offset, location: .payload([name]), schema: schema)
        }
    }
}
