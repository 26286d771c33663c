import EventCatalog
import SchemaValidation
import StrictJSON

/// Validates messages against the schemas of their events and of the envelope: body × event ->
/// report.
struct MessageValidator {
    let catalog: Catalog
    let schemas: CatalogSchemas

    /// Validates a whole body against the entry for its type and version.
    ///
    /// - Parameter version: The version, if it is not in the body.
    func report(
        ofBody body: JSONValue, ofType type: String, version: String? = nil
    ) -> SchemaReport {
        guard let event = entry(ofType: type, version: version, in: body) else {
            return SchemaReport()
        }
        return report(ofBody: body, for: event, checksType: true)
    }

    /// The entry of a type for the version of a body, or another entry of the type.
    func entry(
        ofType type: String, version: String?, in body: JSONValue
    ) -> Catalog.EventEntry? {
        let entries = catalog.events.filter { $0.type == type }
        let found = versions(in: body)
        let versioned = entries.first { entry in
            entry.version.map { version in found.contains { $0.reads(as: version) } } ?? false
        }
        return versioned ?? entries.first { $0.version == version }
            ?? entries.first { $0.version == nil } ?? entries.first
    }

    /// The values of a body at the location of the version.
    private func versions(in body: JSONValue) -> [JSONValue] {
        switch catalog.versions {
        case .payload(let pointer): items(of: body).compactMap { $0.json[pointer] }
        case .request(let pointer): [body[pointer]].compactMap { $0 }
        case .header, nil: []
        }
    }

    private func items(of body: JSONValue) -> [(path: [JSONPathStep], json: JSONValue)] {
        var ignored = SchemaReport()
        return items(of: body, &ignored)
    }

    /// Validates a whole body: payload, attributes, time and the type itself.
    ///
    /// In a batch, events of other types are ignored if there is one of this type.
    func report(
        ofBody body: JSONValue, for event: Catalog.EventEntry, checksType: Bool = false
    ) -> SchemaReport {
        var report = SchemaReport()
        let items = items(of: body, &report)
        let named = items.filter { names($0.json, event) }
        for (path, item) in named.isEmpty ? items : named {
            if checksType { checkType(of: item, event, at: path, &report) }
            check(item, event, in: body, at: path, &report)
        }
        return report
    }

    /// Validates the message of one event, without the batch that may contain it.
    func report(ofMessage message: JSONValue, for event: Catalog.EventEntry) -> SchemaReport {
        var report = SchemaReport()
        check(message, event, in: nil, at: [], &report)
        return report
    }

    private func check(
        _ item: JSONValue, _ event: Catalog.EventEntry, in body: JSONValue?,
        at path: [JSONPathStep], _ report: inout SchemaReport
    ) {
        checkPayload(of: item, event, at: path, &report)
        for (location, schema) in attributes {
            check(location, schema, in: item, body, at: path, &report)
        }
    }

    /// Validates a payload.
    func report(ofPayload payload: JSONValue, for event: Catalog.EventEntry) -> SchemaReport {
        schemas.report(of: payload, at: event.data.location) ?? SchemaReport()
    }

    /// The messages in a body, with the path of each.
    private func items(
        of body: JSONValue, _ report: inout SchemaReport
    ) -> [(path: [JSONPathStep], json: JSONValue)] {
        let pointer: JSONPointer
        if catalog.isCloudEvents {
            guard body.array != nil else { return [([], body)] }
            pointer = []
        } else if let messages = catalog.messages {
            pointer = messages
        } else {
            return [([], body)]
        }
        let path = pointer.path
        let value = body[pointer]
        guard let items = value?.array else {
            let fact = value.map { SchemaFact.type(expected: [.array], found: $0.kind) }
            report.add(fact ?? .missingKey(pointer.tokens.last ?? ""), "messages", at: path)
            return []
        }
        return items.enumerated().map { (path + [.index($0.offset)], $0.element) }
    }

    // MARK: - The parts of a message

    private func checkPayload(
        of item: JSONValue, _ event: Catalog.EventEntry, at prefix: [JSONPathStep],
        _ report: inout SchemaReport
    ) {
        let pointer = catalog.envelope.data(of: event.type)
        let path = prefix + pointer.path
        guard let payload = item[pointer] else {
            // The payload is binary, and has no schema (CloudEvents JSON format, section 3.1.1).
            if catalog.isCloudEvents, item["data_base64"] != nil { return }
            return report.add(.missingKey(pointer.tokens.last ?? ""), "data", at: path)
        }
        report.add(self.report(ofPayload: payload, for: event), at: path)
    }

    /// The attributes and the time, with the locations of their schemas.
    private var attributes: [(location: RuntimeExpression, schema: CatalogLocation)] {
        let time = catalog.envelope.time.map {
            ($0, CatalogLocation(["envelope", "time", "schema"]))
        }
        return [time].compactMap { $0 }
            + catalog.envelope.attributes.map { ($0.location, $0.schema.location) }
    }

    private func check(
        _ location: RuntimeExpression, _ schema: CatalogLocation, in item: JSONValue,
        _ body: JSONValue?, at prefix: [JSONPathStep], _ report: inout SchemaReport
    ) {
        let (value, path): (JSONValue?, [JSONPathStep])
        switch location {
        case .header: return
        case .payload(let pointer):
            (value, path) = (item[pointer], prefix + pointer.path)
        case .request(let pointer):
            (value, path) = (body?[pointer], pointer.path)
        }
        if let value, let found = schemas.report(of: value, at: schema) {
            report.add(found, at: path)
        }
    }
}
