/// The keys of events that are stored; in lower case, so that no strategy for keys makes others of them.
enum EventKey: String, CodingKey {
    case type
    case version
    case id
    case time
    case source
    case attributes
    case data
    case changes
    case error
    case message
}
