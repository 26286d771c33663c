import EventCodeGeneration

/// The bodies of an event: an example of the catalog, or what is generated from the schema.
struct BodySection {
    let bodies: EventBodies

    var text: PageText {
        var text = PageText()
        text.heading(2, "Bodies")
        for example in bodies.examples.prefix(Self.maximumCount) {
            text.heading(3, "Example")
            add(example, to: &text)
        }
        text.heading(3, "Required properties only")
        text.add("Generated from the schema.")
        add(bodies.minimal, to: &text)
        if bodies.examples.isEmpty, bodies.full.body != bodies.minimal.body {
            text.heading(3, "With optional properties")
            text.add("Generated from the schema.")
            add(bodies.full, to: &text)
        }
        return text
    }

    /// How many examples are shown.
    private static let maximumCount = 3

    private func add(_ sample: EventSample, to text: inout PageText) {
        if !sample.headers.isEmpty {
            let fields = sample.headers.map { CodeText.span("\($0.name): \($0.value)") }
            text.add("Header fields: \(fields.joined(separator: ", "))")
        }
        guard sample.isForm else { return text.add(ShownJSON.block(sample.body)) }
        let form = String(decoding: sample.bytes(of: sample.body), as: UTF8.self)
        text.add(CodeText.block(PlainText.lineSafe(form), "text"))
    }
}
