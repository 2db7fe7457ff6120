import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"../chunks/words-U1O0Swd-.js";import"../chunks/clip-player-WU-Yd7UN.js";export{c as ClipWatchOn}from"../chunks/seek-parts-CmUePJIF.js";
