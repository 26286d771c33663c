/// A value of an example that does not match its type.
struct ExampleMismatch {
    var path: String
    var expected: String
    var offset: Int
}
