import EventCatalog

extension Catalog {
    /// The content type of a body with one message, or with those of a batch in another format than
    /// CloudEvents.
    var contentType: String {
        if isCloudEvents { return "application/cloudevents+json" }
        return isForm ? "application/x-www-form-urlencoded" : "application/json"
    }
}
