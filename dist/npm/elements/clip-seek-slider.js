export{g as ClipSeekSlider}from"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"../chunks/clip-player-WU-Yd7UN.js";import"../chunks/words-U1O0Swd-.js";import"../chunks/player-BUYENfN-.js";
