import"../chunks/clip-controls-CGMXcIjA.js";import"lit";import"lit/decorators.js";export{j as ClipDialog}from"../chunks/clip-panels-Bw5bhoWP.js";import"../chunks/clip-player-WU-Yd7UN.js";
