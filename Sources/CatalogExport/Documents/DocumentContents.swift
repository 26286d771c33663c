import EventCatalog
import StrictJSON

/// What an exported document contains in each format.
struct DocumentContents {
    let format: ExportFormat
    let isClosed: Bool
    let catalog: Catalog
    /// The catalog in canonical form.
    let json: JSONValue
    /// The schemas by name: those of definitions, then those of messages.
    private(set) var schemas: JSONObject = [:]
    private(set) var messages: [WrittenMessage] = []
    /// The schema of a body, for a schema of a message.
    let body: (JSONValue) -> JSONValue
    /// What has to be undone in schemas of the document, by their locations.
    private(set) var changes: [JSONObject.Member] = []
    /// The locations in the document of what the document says, by the locations in the catalog.
    var locations: [(catalog: JSONPointer, document: JSONPointer)] = []
    var losses: ExportLosses
    var names: DocumentNames

    init(_ catalog: Catalog, _ json: JSONValue, _ format: ExportFormat, isClosed: Bool) {
        let definitions = json["$defs"]?.object ?? [:]
        var names = DocumentNames(definitions: definitions.map(\.key), in: format)
        let events = EventMessage.all(in: json, &names)
        let closed = ClosedDefinitions(in: json)
        var writer = SchemaWriter(format, names, closed: closed, isClosed: isClosed)
        // The schemas of attributes are carried as they are, so that nothing has to be undone.
        var attributeWriter = writer
        let layout = MessageLayout(catalog, json) { schema in
            attributeWriter.schema(schema, at: [], opens: !isClosed)
        }
        let common = layout.parts(of: nil)
        body = { layout.body(common, message: $0) }
        (self.catalog, self.json, self.format, self.isClosed) = (catalog, json, format, isClosed)
        self.names = names
        losses = ExportLosses()

        for (name, schema) in definitions { add(name, schema, &writer) }
        let definitionLocations = locations
        locations = []
        for event in events { add(event, layout, &writer) }
        locations += definitionLocations
        changes = writer.changes
        addLosses(of: common, writer.losses)
    }

    private mutating func addLosses(of common: MessageParts, _ losses: ExportLosses) {
        self.losses.add(losses)
        if common.texts.contains(where: \.hasIndexInside) { self.losses.add(.arrayIndex) }
        for _ in 0..<names.renamedCount { self.losses.add(.renamedSchema) }
        if catalog.isCloudEvents { self.losses.add(.binaryMode) }
    }

    private mutating func add(_ name: String, _ schema: JSONValue, _ writer: inout SchemaWriter) {
        guard let written = names.definitions[name] else { return }
        let pointer = names.pointer(to: written)
        schemas.append(written, writer.schema(schema, at: pointer, opens: writer.opens(name)))
        locations.append((["$defs", name], pointer))
    }

    private mutating func add(
        _ event: EventMessage, _ layout: MessageLayout, _ writer: inout SchemaWriter
    ) {
        let parts = layout.parts(of: event)
        let pointer = names.pointer(to: event.name)
        let opens = !isClosed
        var location: JSONPointer?
        let message = parts.texts[layout.stepCount].message(at: pointer) { pointer in
            location = pointer
            return writer.schema(event.payload, at: pointer, opens: opens)
        }
        if let location { locations.append((event.pointer / "data", location)) }
        let reference = JSONValue.object(["$ref": .string(pointer.reference)])
        messages.append(
            WrittenMessage(
                event: event, schema: message, headers: parts.headers,
                body: layout.body(parts, message: reference)))
    }
}
