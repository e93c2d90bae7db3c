package org.meed.lab.population;

import java.util.List;

/**
 * A made-up area: what it is called and who treats people there.
 *
 * @param name the word in {@code clients.area} and {@code episodes.area}
 * @param code the short code that clients' ids begin with
 * @param providers the providers' ids, the largest first; each has about half the clients of the
 *     one before
 */
public record Area(String name, String code, List<String> providers) {

    /** Refuses an area without a name, a code or a provider. */
    public Area {
        if (name.isEmpty() || code.isEmpty()) {
            throw new IllegalArgumentException(
                    "an area needs a name and a code: '" + name + "', '" + code + "'");
        }
        providers = List.copyOf(providers);
        if (providers.isEmpty()) {
            throw new IllegalArgumentException("area " + name + " has no provider");
        }
    }

    /**
     * The area that the demonstration and the tests use: a large provider, two middling ones and a
     * small charity.
     */
    public static Area northbridge() {
        return new Area(
                "northbridge", "NB", List.of("harbour", "kestrel", "mill-lane", "new-leaf"));
    }

    String provider(Draw draw) {
        double[] weights = new double[providers.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1.0 / (1 << Math.min(i, 20));
        }
        return providers.get(draw.weighted(weights));
    }
}
