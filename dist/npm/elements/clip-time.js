export{i as ClipTime}from"../chunks/clip-controls-CPHbbKpy.js";import"lit";import"../chunks/clip-player-Cf6mJU3B.js";
