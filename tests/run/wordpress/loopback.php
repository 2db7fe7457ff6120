<?php
// A must-use plugin of the tests. It allows requests to the clip site on this machine, which WordPress blocks by default.

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports ) => array( ...$ports, ...array_map( 'intval', explode( ',', getenv( 'INLINE_CLIP_PORTS' ) ) ) ) );
add_filter( 'pre_site_transient_update_core', '__return_null' );
add_filter( 'pre_site_transient_update_plugins', '__return_null' );
add_filter( 'pre_site_transient_update_themes', '__return_null' );
