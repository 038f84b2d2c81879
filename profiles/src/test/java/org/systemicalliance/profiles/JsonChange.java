package org.systemicalliance.profiles;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One change of a JSON document, in the words of JSON Patch (RFC 6902).
 *
 * @param op add, replace or remove
 * @param path where, as a JSON pointer
 * @param value the new value; null for remove
 */
record JsonChange(String op, String path, JsonNode value) {

    /** @throws IllegalArgumentException if the document has no such place */
    void applyTo(JsonNode document) {
        JsonPointer pointer = JsonPointer.compile(path);
        JsonNode parent = document.at(pointer.head());
        String name = pointer.last().getMatchingProperty();
        if (!"add".equals(op) && document.at(pointer).isMissingNode()) {
            throw new IllegalArgumentException("Nothing at " + path);
        }
        if (parent instanceof ObjectNode object) {
            change(object, name);
        } else if (parent instanceof ArrayNode array) {
            change(array, name);
        } else {
            throw new IllegalArgumentException("Nothing at " + path);
        }
    }

    private void change(ObjectNode object, String name) {
        if ("remove".equals(op)) {
            object.remove(name);
        } else {
            object.set(name, value);
        }
    }

    private void change(ArrayNode array, String name) {
        switch (op) {
            case "remove" -> array.remove(Integer.parseInt(name));
            case "replace" -> array.set(Integer.parseInt(name), value);
            default -> array.add(value);
        }
    }
}
