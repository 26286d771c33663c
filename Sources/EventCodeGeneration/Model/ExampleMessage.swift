import StrictJSON

/// An example of the catalog as a message.
struct ExampleMessage {
    var headers: [(name: String, value: String)] = []
    var body: JSONValue
    /// Whether the body is written as a form.
    var isForm = false

    /// The text of the body.
    var text: String { isForm ? body.formText : body.description }
}

extension JSONValue {
    /// The members of an object as a form.
    var formText: String {
        String(decoding: FormText([]).written(object ?? JSONObject()), as: UTF8.self)
    }
}
