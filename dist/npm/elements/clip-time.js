export{j as ClipTime}from"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"../chunks/clip-player-_qmugDQQ.js";import"../chunks/words-5apH8NZx.js";
