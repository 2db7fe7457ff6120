export{j as ClipTime}from"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"../chunks/clip-player-WU-Yd7UN.js";import"../chunks/words-U1O0Swd-.js";
