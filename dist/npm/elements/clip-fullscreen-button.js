export{d as ClipFullscreenButton}from"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";import"../chunks/words-U1O0Swd-.js";import"../chunks/clip-player-WU-Yd7UN.js";
