/// A keyword with what it demands.
struct SchemaRule {
    let keyword: String
    let check: SchemaCheck
}
