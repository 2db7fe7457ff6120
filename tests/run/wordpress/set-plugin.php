<?php
// Switches the plugin on or off, and sets its site. Arguments: the address of the pages, and that of the clip site (optional).

$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/plugin.php';

$site = $argv[2] ?? '';
if ( '' === $site ) {
	deactivate_plugins( 'inline-clip.php' );
} else {
	$problem = activate_plugin( 'inline-clip.php' );
	if ( is_wp_error( $problem ) ) {
		exit( $problem->get_error_message() );
	}
	update_option( 'inline_clip_sites', inline_clip_sanitize_sites( $site ) );
}
// Clears the cached oEmbed responses, which belong to the previous setting.
$wpdb->query( "DELETE FROM $wpdb->postmeta WHERE meta_key LIKE '\\_oembed\\_%'" );
$wpdb->query( "DELETE FROM $wpdb->posts WHERE post_type = 'oembed_cache'" );
$wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_%'" );
echo 'set';
