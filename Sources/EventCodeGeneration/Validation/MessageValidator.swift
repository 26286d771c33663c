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
        case .request(let pointer): [body[pointer]].compactMap { $0 }
        case .header, nil: []
        case let expression?: items(of: body).compactMap { $0.value(at: expression)?.json }
        }
    }

    private func items(of body: JSONValue) -> [LocatedMessage] {
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
        for item in named.isEmpty ? items : named {
            if checksType { checkType(of: item.json, event, at: item.path, &report) }
            check(item, event, &report)
        }
        return report
    }

    /// Validates the message of one event, without the batch that may contain it.
    func report(ofMessage message: JSONValue, for event: Catalog.EventEntry) -> SchemaReport {
        var report = SchemaReport()
        check(LocatedMessage(path: [], json: message), event, &report)
        return report
    }

    private func check(
        _ item: LocatedMessage, _ event: Catalog.EventEntry, _ report: inout SchemaReport
    ) {
        checkPayload(of: item.json, event, at: item.path, &report)
        for (location, schema) in attributes {
            if let (value, path) = item.value(at: location), let value,
                let found = schemas.report(of: value, at: schema)
            {
                report.add(found, at: path)
            }
        }
    }

    /// Validates a payload.
    func report(ofPayload payload: JSONValue, for event: Catalog.EventEntry) -> SchemaReport {
        schemas.report(of: payload, at: event.data.location) ?? SchemaReport()
    }

    /// The messages in a body, with the path of each.
    private func items(of body: JSONValue, _ report: inout SchemaReport) -> [LocatedMessage] {
        var texts = [LocatedMessage(path: [], json: body)]
        for step in catalog.steps(in: body) {
            texts = texts.flatMap { text in
                text.next(step) ?? missing(step, in: text, &report)
            }
        }
        return texts
    }

    private func missing(
        _ step: MessageStep, in text: LocatedMessage, _ report: inout SchemaReport
    ) -> [LocatedMessage] {
        let value = text.json[step.pointer]
        let fact = value.map { value -> SchemaFact in
            // A string without JSON contains no object.
            value.kind == .string && step.kind != .array
                ? .type(expected: [.object], found: .string)
                : .type(expected: [step.kind == .array ? .array : .string], found: value.kind)
        }
        report.add(
            fact ?? .missingKey(step.pointer.tokens.last ?? ""), "messages",
            at: text.path + step.pointer.path)
        return []
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
}
