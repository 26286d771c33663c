/// Where an example is not what its type needs.
struct ExampleMismatch {
    var path: String
    var expected: String
    var offset: Int
}
