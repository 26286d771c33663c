import StrictJSON

/// An example of the catalog as a message.
struct ExampleMessage {
    var headers: [(name: String, value: String)] = []
    var body: JSONValue
}
