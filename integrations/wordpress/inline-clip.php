<?php
/**
 * Plugin Name: inline-clip
 * Description: Plays clips of your clip site in posts: by their addresses, as a block, and by a shortcode.
 * Version: 0.1.0
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: MIT
 *
 * Only addresses of the sites in Settings > inline-clip become frames. Authors who may write no frames get one for a clip of
 * these sites, and for nothing else.
 */

defined( 'ABSPATH' ) || exit;

/** The version of the site files that the clip site has, for `host.js`. */
const INLINE_CLIP_VERSION = '0.1.0';

/** The options of an embed, and how their values look. */
const INLINE_CLIP_OPTIONS = array(
	'start'    => '/^\d{1,9}(\.\d+)?$/D',
	'end'      => '/^\d{1,9}(\.\d+)?$/D',
	'autoplay' => '/^[01]$/D',
	'muted'    => '/^[01]$/D',
	'loop'     => '/^[01]$/D',
	'captions' => '/^(0|[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4})$/D',
	'title'    => '/^[01]$/D',
	'controls' => '/^[01]$/D',
	'consent'  => '/^.+$/D',
);

/** The addresses of the clip sites, each with `/` at the end. */
function inline_clip_sites(): array {
	$sites = preg_split( '/\s+/', (string) get_option( 'inline_clip_sites', '' ), -1, PREG_SPLIT_NO_EMPTY );
	return array_values( array_filter( array_map( 'inline_clip_site', $sites ) ) );
}

/** A site's address as it is kept: http(s), a path, nothing behind it; an empty text for anything else. */
function inline_clip_site( string $address ): string {
	return preg_match( '~^https?://[A-Za-z0-9.\-\[\]:]+(/[^?#\s"\'<>]*)?$~', $address ) ? rtrim( $address, '/' ) . '/' : '';
}

/**
 * The parts of an address of a clip: site, id, ending and options; null for all other addresses. The protocol does not count,
 * because people guess at it; that of the settings is used.
 */
function inline_clip_parse( string $address ): ?array {
	$address = html_entity_decode( trim( $address ), ENT_QUOTES );
	foreach ( inline_clip_sites() as $site ) {
		$base = preg_quote( preg_replace( '~^https?:~', '', $site ), '~' );
		if ( ! preg_match( "~^https?:{$base}(?:watch|embed)/([\w-]{1,64})(/|\.html|/index\.html)?(?:\?([^#]*))?(?:#.*)?$~", $address, $found ) ) {
			continue;
		}
		parse_str( $found[3] ?? '', $query );
		return array(
			'site'    => $site,
			'id'      => $found[1],
			'ending'  => $found[2] ?? '',
			'options' => inline_clip_options( $query ),
		);
	}
	return null;
}

/** The options that are known and well formed. An excerpt that ends before it begins loses its end. */
function inline_clip_options( array $query ): array {
	$options = array();
	foreach ( INLINE_CLIP_OPTIONS as $name => $pattern ) {
		if ( isset( $query[ $name ] ) && is_string( $query[ $name ] ) && preg_match( $pattern, $query[ $name ] ) ) {
			$options[ $name ] = $query[ $name ];
		}
	}
	if ( isset( $options['end'] ) && (float) $options['end'] <= (float) ( $options['start'] ?? 0 ) ) {
		unset( $options['end'] );
	}
	return $options;
}

/** Seconds from `12`, `12.5`, `0:12` or `1:02:03`, as a query has them; an empty text for anything else. */
function inline_clip_seconds( string $text ): string {
	if ( ! preg_match( '/^(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,9}(?:\.\d+)?)$/', trim( $text ), $found ) ) {
		return '';
	}
	return (string) round( 3600 * (int) $found[1] + 60 * (int) $found[2] + (float) $found[3], 3 );
}

/** The address of a page of a clip: `watch` or `embed`. */
function inline_clip_address( array $clip, string $page ): string {
	$query = http_build_query( $clip['options'], '', '&', PHP_QUERY_RFC3986 );
	return $clip['site'] . $page . '/' . $clip['id'] . $clip['ending'] . ( '' === $query ? '' : "?$query" );
}

/** The frame of a clip. `$width` and `$height` are CSS px; the frame fills its column up to `$width`. */
function inline_clip_frame( array $clip, int $width, int $height, string $title ): string {
	return sprintf(
		'<div class="inline-clip" style="max-width:%1$dpx"><iframe src="%3$s" width="%1$d" height="%2$d" title="%4$s" style="border:0;width:100%%;height:auto;aspect-ratio:%1$d/%2$d" allow="autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share" allowfullscreen loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe></div>',
		$width,
		$height,
		esc_url( inline_clip_address( $clip, 'embed' ) ),
		esc_attr( '' === $title ? $clip['id'] : $title )
	);
}

/** The shape and the title of a clip, as its site gives them; kept for an hour, and a failure for five minutes. */
function inline_clip_about( array $clip ): array {
	$key   = 'inline_clip_' . md5( $clip['site'] . $clip['id'] );
	$about = get_transient( $key );
	if ( is_array( $about ) ) {
		return $about;
	}
	$data  = _wp_oembed_get_object()->get_data( inline_clip_address( array( 'options' => array() ) + $clip, 'watch' ), array( 'width' => 640 ) );
	$known = is_object( $data ) && (int) ( $data->width ?? 0 ) > 0 && (int) ( $data->height ?? 0 ) > 0;
	$about = array(
		'width'  => $known ? (int) $data->width : 640,
		'height' => $known ? (int) $data->height : 360,
		'title'  => $known ? (string) ( $data->title ?? '' ) : '',
	);
	set_transient( $key, $about, $known ? HOUR_IN_SECONDS : 5 * MINUTE_IN_SECONDS );
	return $about;
}

/** What a block or a shortcode shows. What cannot become a frame is a link, and its editor is told why. */
function inline_clip_render( array $given ): string {
	$given = array_map( 'strval', array_filter( $given, 'is_scalar' ) ) + array_fill_keys( array( 'url', 'start', 'end', 'width', 'height' ), '' );
	$clip  = inline_clip_parse( $given['url'] );
	if ( null === $clip ) {
		return inline_clip_refusal( $given['url'] );
	}
	$times = array();
	foreach ( array( 'start', 'end' ) as $name ) {
		if ( '' !== trim( $given[ $name ] ) && '' === inline_clip_seconds( $given[ $name ] ) ) {
			return inline_clip_problem( "$name: expected a time such as 12 or 0:12, got \"{$given[ $name ]}\"" ) . inline_clip_link( $given['url'] );
		}
		$times[ $name ] = inline_clip_seconds( $given[ $name ] );
	}
	$clip['options'] = inline_clip_options( array_filter( $times, 'strlen' ) + $clip['options'] );
	$about           = inline_clip_about( $clip );
	$size            = inline_clip_size( $given['width'], $given['height'], $about );
	if ( null === $size ) {
		return inline_clip_problem( "width, height: expected px from 160 to 3840, got \"{$given['width']}\" and \"{$given['height']}\"" ) . inline_clip_link( $given['url'] );
	}
	return inline_clip_frame( $clip, $size[0], $size[1], $about['title'] );
}

/** Width and height in CSS px, one from the other in the shape of the clip; null for texts that are no sizes. */
function inline_clip_size( string $width, string $height, array $about ): ?array {
	foreach ( array( $width, $height ) as $side ) {
		if ( '' !== trim( $side ) && ( ! preg_match( '/^\s*\d{3,4}\s*(?:px)?\s*$/', $side ) || (int) $side < 160 || (int) $side > 3840 ) ) {
			return null;
		}
	}
	$ratio = $about['width'] / $about['height'];
	if ( (int) $width && (int) $height ) {
		return array( (int) $width, (int) $height );
	}
	if ( (int) $width ) {
		return array( (int) $width, max( 1, (int) round( (int) $width / $ratio ) ) );
	}
	return (int) $height ? array( max( 1, (int) round( (int) $height * $ratio ) ), (int) $height ) : array( $about['width'], $about['height'] );
}

/** What stands in place of a clip that is of none of the sites. */
function inline_clip_refusal( string $address ): string {
	$sites = implode( ', ', inline_clip_sites() );
	$sites = '' === $sites ? 'none is set in Settings > inline-clip' : $sites;
	return inline_clip_problem( "url: expected the address of a clip on your site ($sites), got \"$address\"" ) . inline_clip_link( $address );
}

/** Words for those who can mend the post; readers do not see them. */
function inline_clip_problem( string $message ): string {
	return current_user_can( 'edit_posts' ) ? '<p class="inline-clip-problem">' . esc_html( "inline-clip: $message" ) . '</p>' : '';
}

function inline_clip_link( string $address ): string {
	$target = preg_match( '~^https?://~i', $address ) ? esc_url( $address ) : '';
	return '' === $target ? '' : "<p><a href=\"$target\">" . esc_html( $address ) . '</a></p>';
}

/** The oEmbed of a clip is trusted: WordPress neither discovers it nor puts its frame into a sandbox. */
add_action(
	'init',
	function () {
		foreach ( inline_clip_sites() as $site ) {
			$base = preg_quote( preg_replace( '~^https?:~', '', $site ), '#' );
			wp_oembed_add_provider( "#^https?:{$base}(watch|embed)/[\\w-]+.*#", "{$site}oembed", true );
		}
	}
);

/** Sites of plain files have an answer for each clip; sites with a server have it as well. */
add_filter(
	'oembed_fetch_url',
	function ( $asked, $url ) {
		$clip = inline_clip_parse( (string) $url );
		$args = (string) wp_parse_url( $asked, PHP_URL_QUERY );
		return null === $clip ? $asked : "{$clip['site']}oembed/{$clip['id']}.json?$args";
	},
	10,
	2
);

/** The frame is written here, from the address that was pasted: an excerpt survives, and nothing else of the answer counts. */
add_filter(
	'oembed_dataparse',
	function ( $html, $data, $url ) {
		$clip = inline_clip_parse( (string) $url );
		if ( null === $clip || ! is_object( $data ) || (int) ( $data->width ?? 0 ) < 1 || (int) ( $data->height ?? 0 ) < 1 ) {
			return $html;
		}
		return inline_clip_frame( $clip, (int) $data->width, (int) $data->height, (string) ( $data->title ?? '' ) );
	},
	20,
	3
);

/** Script codes, of which WordPress takes the script from authors: the placeholder of a foreign site stays a link. */
add_filter(
	'the_content',
	function ( $content ) {
		$sites   = array();
		$content = preg_replace_callback(
			'/(<[a-z][^>]*?)\s+data-inline-clip\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s>]+))/i',
			function ( $found ) use ( &$sites ) {
				$clip = inline_clip_parse( implode( '', array_slice( $found, 2 ) ) );
				if ( null === $clip ) {
					return $found[1];
				}
				$sites[] = $clip['site'];
				return $found[1] . ' data-inline-clip="' . esc_url( inline_clip_address( $clip, 'embed' ) ) . '"';
			},
			(string) $content
		);
		if ( $sites ) {
			wp_enqueue_script( 'inline-clip-host', $sites[0] . 'inline-clip/' . INLINE_CLIP_VERSION . '/host.js', array(), null, true );
		}
		return $content;
	}
);

/** Authors lose frames when they save: a frame of these sites becomes a shortcode first. */
add_filter(
	'content_save_pre',
	function ( $slashed ) {
		return current_user_can( 'unfiltered_html' ) ? $slashed : wp_slash( inline_clip_without_frames( wp_unslash( (string) $slashed ) ) );
	},
	5
);

function inline_clip_without_frames( string $content ): string {
	return preg_replace_callback(
		'~<iframe\b([^>]*)>[^<]*</iframe>~i',
		function ( $found ) {
			$given = shortcode_parse_atts( $found[1] );
			$clip  = is_array( $given ) ? inline_clip_parse( (string) ( $given['src'] ?? '' ) ) : null;
			if ( null === $clip ) {
				return $found[0];
			}
			$code = '[inline_clip url="' . esc_url_raw( inline_clip_address( $clip, 'embed' ) ) . '"';
			foreach ( array( 'width', 'height' ) as $side ) {
				$code .= preg_match( '/^\d{3,4}$/', (string) ( $given[ $side ] ?? '' ) ) ? " $side=\"{$given[ $side ]}\"" : '';
			}
			return "$code]";
		},
		$content
	);
}

/** Feed readers and newsletters delete frames: in a feed a clip is a link, unless one stands there already. */
add_filter(
	'the_content_feed',
	function ( $content ) {
		$known = html_entity_decode( (string) $content, ENT_QUOTES );
		return preg_replace_callback(
			'~(<div class="inline-clip"[^>]*>)?<iframe\b([^>]*)>[^<]*</iframe>(?(1)</div>)~i',
			function ( $found ) use ( $known ) {
				$given = shortcode_parse_atts( $found[2] );
				$clip  = is_array( $given ) ? inline_clip_parse( (string) ( $given['src'] ?? '' ) ) : null;
				if ( null === $clip ) {
					return $found[0];
				}
				$address = inline_clip_address( $clip, 'watch' );
				$title   = html_entity_decode( (string) ( $given['title'] ?? $clip['id'] ), ENT_QUOTES );
				$link    = '<p><a href="' . esc_url( $address ) . '">' . esc_html( $title ) . '</a></p>';
				return str_contains( $known, "href=\"$address\"" ) ? '' : $link;
			},
			(string) $content
		);
	}
);

/** `host.js` is a module. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		return 'inline-clip-host' === $handle
			? '<script type="module" async crossorigin="anonymous" src="' . esc_url( $src ) . "\"></script>\n"
			: $tag;
	},
	10,
	3
);

add_shortcode(
	'inline_clip',
	function ( $given ) {
		return inline_clip_render( (array) $given );
	}
);

add_action(
	'init',
	function () {
		$needs = array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render' );
		wp_register_script( 'inline-clip-block', false, $needs, INLINE_CLIP_VERSION, true );
		wp_add_inline_script( 'inline-clip-block', inline_clip_block_script() );
		register_block_type(
			'inline-clip/clip',
			array(
				// A block below 3 takes the frame of the editor from all blocks (WordPress 6.3); older ones treat 3 as 2.
				'api_version'     => 3,
				'title'           => 'Clip',
				'category'        => 'embed',
				'icon'            => 'video-alt3',
				'description'     => 'A clip of your clip site, whole or an excerpt.',
				'attributes'      => array_fill_keys(
					array( 'url', 'start', 'end', 'width', 'height' ),
					array(
						'type'    => 'string',
						'default' => '',
					)
				),
				'editor_script'   => 'inline-clip-block',
				'render_callback' => 'inline_clip_render',
			)
		);
	}
);

/** The block in the editor: what the reader will see, above a field for each attribute. */
function inline_clip_block_script(): string {
	return <<<'JS'
(({ blocks, element, blockEditor, components, serverSideRender }) => {
  const { createElement: h } = element;
  const fields = { url: 'Address of the clip', start: 'Start, such as 0:12', end: 'End', width: 'Width, px', height: 'Height, px' };
  blocks.registerBlockType('inline-clip/clip', {
    edit: ({ attributes, setAttributes }) => {
      const field = ([name, label]) =>
        h(components.TextControl, { key: name, label, value: attributes[name], onChange: (value) => setAttributes({ [name]: value }) });
      const shown = attributes.url && h(serverSideRender, { block: 'inline-clip/clip', attributes });
      return h('div', blockEditor.useBlockProps(), shown, ...Object.entries(fields).map(field));
    },
    save: () => null,
  });
})(window.wp);
JS;
}

add_action(
	'admin_init',
	function () {
		register_setting(
			'inline_clip',
			'inline_clip_sites',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => 'inline_clip_sanitize_sites',
			)
		);
	}
);

/** Keeps the addresses that are right, one a line, and says which are not. */
function inline_clip_sanitize_sites( $text ): string {
	$lines = preg_split( '/\s+/', is_string( $text ) ? $text : '', -1, PREG_SPLIT_NO_EMPTY );
	foreach ( $lines as $line ) {
		if ( '' === inline_clip_site( $line ) && function_exists( 'add_settings_error' ) ) {
			$message = "Site addresses: expected an http(s) address such as https://clips.example.org/, got \"$line\"";
			add_settings_error( 'inline_clip_sites', 'inline_clip_sites', esc_html( $message ) );
		}
	}
	return implode( "\n", array_unique( array_filter( array_map( 'inline_clip_site', $lines ) ) ) );
}

add_action(
	'admin_menu',
	function () {
		add_options_page( 'inline-clip', 'inline-clip', 'manage_options', 'inline-clip', 'inline_clip_settings_page' );
	}
);

function inline_clip_settings_page(): void {
	echo '<div class="wrap"><h1>inline-clip</h1><form action="options.php" method="post">';
	settings_fields( 'inline_clip' );
	printf(
		'<p><label for="inline_clip_sites">Addresses of your clip sites, one a line</label></p><p><textarea id="inline_clip_sites" name="inline_clip_sites" rows="4" class="large-text code">%s</textarea></p>',
		esc_textarea( (string) get_option( 'inline_clip_sites', '' ) )
	);
	submit_button();
	echo '</form></div>';
}
