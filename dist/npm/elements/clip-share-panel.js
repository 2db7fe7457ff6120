import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-WU-Yd7UN.js";export{l as ClipSharePanel}from"../chunks/clip-panels-Bw5bhoWP.js";
