<?php
// Installs WordPress with an author beside the administrator. Arguments: the address of its pages.

define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'News', 'administrator', 'administrator@news.example', false, '', 'secret' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'secret',
		'user_email' => 'author@news.example',
		'role'       => 'author',
	)
);
foreach ( array( 'administrator', 'author' ) as $login ) {
	// Disables the tour, which covers the editor.
	update_user_meta( get_user_by( 'login', $login )->ID, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
}
switch_theme( 'twentytwentyone' );
echo 'installed';
